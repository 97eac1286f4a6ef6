package org.fourislands.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All works the record cites, in the order of their file, with what they say and where they differ. */
public final class SourceBook {
    private final List<Source> sources;
    private final List<Finding> findings;
    private final List<Question> questions;
    private final Map<String, Source> byId;
    private final Map<String, Digest> digests;

    public SourceBook(List<Source> sources, List<Digest> digests, List<Finding> findings, List<Question> questions) {
        this.sources = List.copyOf(sources);
        this.findings = List.copyOf(findings);
        this.questions = List.copyOf(questions);
        this.byId =
                sources.stream().collect(Collectors.toMap(Source::id, Function.identity(), (first, again) -> first));
        this.digests = digests.stream()
                .collect(Collectors.toMap(
                        Digest::source, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    public List<Source> sources() {
        return sources;
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
        return Optional.ofNullable(byId.get(id));
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
