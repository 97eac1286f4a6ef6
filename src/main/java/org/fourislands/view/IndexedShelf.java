package org.fourislands.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Question;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;

/** The works, what they say passage by passage, how that stands to the record, and where they differ, ready to be searched. */
final class IndexedShelf {
    private final DossierWords words;

    IndexedShelf(DossierWords words) {
        this.words = words;
    }

    Stream<Indexed> all(SourceBook book) {
        return Stream.of(
                        book.all().stream().map(this::of),
                        book.findings().stream().map(this::of),
                        book.sources().stream()
                                .flatMap(source -> book.digestOf(source.id()).stream())
                                .flatMap(this::of),
                        book.questions().stream().map(this::of))
                .flatMap(part -> part);
    }

    private Indexed of(Source source) {
        String note = source.note().map(text -> " " + words.of(text)).orElse("");
        return new Indexed(
                Selection.source(source.id()),
                words.sources().shortForm(source),
                words.sources().fullForm(source) + " " + words.of(source.standpoint()) + note);
    }

    private Indexed of(Finding finding) {
        return Indexed.said(
                finding.source(),
                finding.locator(),
                words.sources().named(finding.source(), List.of(finding.locator())) + " · " + words.verdicts(finding),
                words.of(finding.statement()) + " " + words.of(finding.reason().text()));
    }

    private Stream<Indexed> of(Digest digest) {
        return digest.passages().stream()
                .map(passage -> Indexed.said(
                        digest.source(),
                        passage.locator(),
                        words.sources().named(digest.source(), List.of(passage.locator())),
                        words.of(passage.text())));
    }

    private Indexed of(Question question) {
        String positions = question.positions().stream()
                .map(position -> " " + words.of(position.text()))
                .collect(Collectors.joining());
        return new Indexed(
                new Selection(Selection.Kind.QUESTION, question.id()),
                words.of(question.title()),
                words.of(question.record().text()) + positions);
    }
}
