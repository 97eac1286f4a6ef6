package org.fourislands.sources;

import java.util.Optional;

/** An author, as a person with family and given name or, with no given name, as a body or a name given in one piece. */
public record Contributor(String family, Optional<String> given) {

    /** The name in reading order. */
    public String fullName() {
        return given.map(name -> name + " " + family).orElse(family);
    }
}
