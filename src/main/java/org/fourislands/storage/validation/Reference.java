package org.fourislands.storage.validation;

/** A place of the record that names another record by its id. */
record Reference(Place place, Target target, String id) {

    /** What kind of record is named. */
    enum Target {
        PARTY("party", "parties.json"),
        ISLAND("island", "islands.json"),
        GROUP("island group", "islands.json"),
        SOURCE("source", "sources.json"),
        EVENT("event", "events.json"),
        PROPOSAL("proposal", "proposals.json"),
        FINDING("finding", "findings.json"),
        SHORE("island or undisputed coast", "islands.json or coasts.json"),
        GEOMETRY("line", "geodata/boundary-lines and sea-limits");

        private final String word;
        private final String home;

        Target(String word, String home) {
            this.word = word;
            this.home = home;
        }

        String word() {
            return word;
        }

        /** Where such records are kept. */
        String home() {
            return home;
        }
    }
}
