package org.fourislands.sources;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All works the record cites, in the order of their file, with what they say and where they differ; beside them the reader's own
 * works, of which it only knows that they are there.
 */
public final class SourceBook {
    private final List<Source> sources;
    private final List<Finding> findings;
    private final List<Question> questions;
    private final Map<String, Source> byId;
    private final Map<String, Digest> digests;
    private final Supplier<List<Source>> own;

    public SourceBook(List<Source> sources, List<Digest> digests, List<Finding> findings, List<Question> questions) {
        this(sources, digests, findings, questions, List::of);
    }

    private SourceBook(
            List<Source> sources,
            Collection<Digest> digests,
            List<Finding> findings,
            List<Question> questions,
            Supplier<List<Source>> own) {
        this.own = own;
        this.sources = List.copyOf(sources);
        this.findings = List.copyOf(findings);
        this.questions = List.copyOf(questions);
        this.byId =
                sources.stream().collect(Collectors.toMap(Source::id, Function.identity(), (first, again) -> first));
        this.digests = digests.stream()
                .collect(Collectors.toMap(
                        Digest::source, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    /** The same beside the reader's own works; {@code ownWorks} is asked anew each time, by any thread, and answers at once. */
    public SourceBook beside(Supplier<List<Source>> ownWorks) {
        return new SourceBook(sources, digests.values(), findings, questions, ownWorks);
    }

    /** Those of the record alone. */
    public List<Source> sources() {
        return sources;
    }

    /** The reader's own, in the order in which they were added. */
    public List<Source> own() {
        return own.get();
    }

    /** Those of the record, then the reader's own. */
    public List<Source> all() {
        return Stream.concat(sources.stream(), own.get().stream()).toList();
    }

    /** The digests, in the order in which they were read. */
    public List<Digest> digests() {
        return List.copyOf(digests.values());
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(byId.get(id))
                .or(() -> own.get().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst());
    }

    public Optional<Digest> digestOf(String source) {
        return Optional.ofNullable(digests.get(source));
    }

    public List<Finding> findingsIn(String source) {
        return findings.stream()
                .filter(finding -> finding.source().equals(source))
                .toList();
    }
}
