package org.fourislands.ui.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fourislands.library.Found;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.reading.Contents;
import org.fourislands.library.reading.KeptPlace;
import org.fourislands.library.reading.PassageMap;
import org.fourislands.library.reading.Pointing;
import org.fourislands.library.reading.TextSelection;
import org.fourislands.sources.Locator;
import org.fourislands.ui.citing.CiteMenu;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** The reading view: head, contents, finding, and the text with what stands beside it. On the window's thread. */
public final class ReadingPage extends BorderPane {
    private static final double CONTENTS_WIDTH = 240;
    private static final double LOW = 420;
    private static final Map<KeyCombination, java.util.function.UnaryOperator<ReadingLook>> SIZES = Map.of(
            KeyCombination.valueOf("Shortcut+Plus"), ReadingLook::larger,
            KeyCombination.valueOf("Shortcut+Equals"), ReadingLook::larger,
            KeyCombination.valueOf("Shortcut+Add"), ReadingLook::larger,
            KeyCombination.valueOf("Shortcut+Minus"), ReadingLook::smaller,
            KeyCombination.valueOf("Shortcut+Subtract"), ReadingLook::smaller,
            KeyCombination.valueOf("Shortcut+0"), ReadingLook::inUsualSize,
            KeyCombination.valueOf("Shortcut+Numpad 0"), ReadingLook::inUsualSize);
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination FOUND = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination CONTENTS = KeyCombination.valueOf("Shortcut+Shift+C");

    private final ReadingTies ties;
    private final Asides asides;
    private final TextPane text;
    private final FindBar find;
    private final ContentsPane contents;
    private final PointingLine pointing;
    private final ReadingBar bar;
    private final NoteDesk notes;
    private final CiteMenu cite;
    private final Label waiting;
    private final EvidenceBar evidence;

    public ReadingPage(Phrases phrases, SourceWords words, ReadingTies ties) {
        this.ties = ties;
        asides = new Asides(phrases, words, ties.marks(), ties.light(), ties.visit());
        text = new TextPane(new RowFilling(phrases, words, asides), set());
        new TextMouse(text);
        new TextKeys(text);
        notes = new NoteDesk(phrases, text, ties.notes(), ties.jobs());
        asides.hold(notes::beside);
        find = new FindBar(phrases, text, ties.jobs());
        contents = new ContentsPane(phrases, this::goTo);
        contents.setPrefWidth(CONTENTS_WIDTH);
        pointing = new PointingLine(phrases, words);
        cite = new CiteMenu(phrases, ties.citer(), this::cited, this::enter);
        cite.setId("reading-cite-button");
        bar = new ReadingBar(
                phrases,
                new ReadingBar.Deeds(
                        this::turnContents,
                        find::open,
                        notes::highlight,
                        notes::write,
                        ties.look()::get,
                        this::look,
                        ties.another(),
                        ties.widen(),
                        ties.close()),
                cite);
        getStyleClass().add("reading");
        evidence = new EvidenceBar(phrases, words, text);
        setTop(new VBox(bar, evidence, pointing, find));
        waiting = new Label(phrases.of("reading.opening"));
        waiting.getStyleClass().add("waiting");
        waiting.setFocusTraversable(true);
        setBottom(new VBox(notes.undo(), notes.editor()));
        setLeft(contents);
        setCenter(text);
        asides.tellChanges(text::again);
        text.tellScrolls(contents::follow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
        heightProperty()
                .subscribe(height ->
                        bar.makeRoom(height.doubleValue() < LOW ? ReadingBar.Room.SHORT : ReadingBar.Room.ENOUGH));
        ties.look().subscribe(look -> dress());
        ties.textSize().subscribe(size -> dress());
    }

    /** A copy of this work is being opened; that may take a moment. */
    public void await(String work) {
        bar.name(work, "");
        bar.offer(List.of(), "");
        cite.setDisable(true);
        pointing.setVisible(false);
        contents.setVisible(false);
        find.forget();
        setCenter(waiting);
        waiting.requestFocus();
    }

    /** Shows a copy where {@code at} points to, else where it was left. */
    public void show(ReadingMatter matter, Optional<Locator> at) {
        Page page = Page.of(matter.opened());
        setCenter(text);
        Pointing led = matter.opened().passages().pointing(at);
        bar.name(matter.title(), matter.copied());
        bar.offer(matter.copies(), matter.opened().copy().sha256());
        cite.setDisable(matter.opened().copy().source().isEmpty());
        contents.show(Contents.of(matter.opened().text(), matter.opened().passages()));
        find.forget();
        asides.stand(matter.beside());
        asides.unfold(led.found().stream().map(PassageMap.Standing::locator).toList());
        pointing.show(led, at);
        text.show(page, start(led, matter.left()));
        notes.show(page, matter.notes());
        text.select(text.selection().get());
        mark(MarkKind.CITED_CERTAIN, led, Certainty.CERTAIN);
        mark(MarkKind.CITED_NEAR, led, Certainty.NEAR);
        OptionalInt start = led.start();
        start.ifPresent(text::goTo);
        text.setAccessibleText(matter.title());
    }

    /** Says above the text what is searched for in it; nothing where nothing is. */
    public void seek(Optional<Evidence> what) {
        evidence.seek(what);
    }

    /** Selects some words of a block of the copy that is shown and brings them into sight; before the first block, its start. */
    public void point(int block, int from, int to) {
        text.page().filter(page -> block >= 0 && block < page.starts().count()).ifPresent(page -> {
            int start = page.starts().start(block);
            text.select(new TextSelection(
                    page.starts().into(start + from), page.starts().into(start + to)));
            text.goTo(start + from);
        });
    }

    /** Selects the passage of a note and brings it into sight; nothing where it was not found in this copy. */
    public void pointToNote(String id) {
        notes.placeOf(id).ifPresent(place -> {
            text.select(TextSelection.of(place));
            text.goTo(place.from());
        });
    }

    /** The passage that is selected or read now, by the work's own count. */
    public Optional<Locator> passageRead() {
        return text.page()
                .flatMap(page -> page.opened().passages().in(pointed()).stream()
                        .map(PassageMap.Standing::locator)
                        .findFirst());
    }

    /** Where the copy is being left. */
    public Optional<KeptPlace> left() {
        notes.editor().keep();
        return text.page()
                .map(page -> new KeptPlace(text.top(), text.selection().get()));
    }

    /** Puts the keyboard into the text. */
    public void enter() {
        text.requestFocus();
    }

    public void sayWide() {
        bar.sayWide(ReadingBar.Width.WIDE);
    }

    public void sayBeside() {
        bar.sayWide(ReadingBar.Width.BESIDE);
    }

    /** What is selected or where the caret stands; where that was scrolled out of sight, what is read now. */
    private Optional<CiteMenu.Place> cited() {
        return text.page()
                .map(Page::opened)
                .flatMap(opened -> opened.copy()
                        .source()
                        .map(source ->
                                new CiteMenu.Place(source, opened.passages().citing(pointed()))));
    }

    private Found.Place pointed() {
        TextSelection now = text.selection().get();
        return now.isEmpty() && text.lineInSight(now.caret()).isEmpty()
                ? TextSelection.at(text.top()).stretch()
                : now.stretch();
    }

    /** A citation of something that is not known of the copy opens it at its start; without any, it goes on where it was left. */
    private static KeptPlace start(Pointing led, Optional<KeptPlace> left) {
        KeptPlace beginning = new KeptPlace(0, TextSelection.at(0));
        return switch (led.kind()) {
            case WHOLE -> left.orElse(beginning);
            case UNKNOWN_HERE, MISSING -> beginning;
            case CERTAIN, NEAR, PARTLY -> {
                int place = led.start().orElse(0);
                yield new KeptPlace(place, TextSelection.at(place));
            }
        };
    }

    private void mark(MarkKind kind, Pointing led, Certainty certainty) {
        text.mark(
                kind,
                led.found().stream()
                        .filter(standing -> standing.certainty() == certainty)
                        .map(PassageMap.Standing::place)
                        .toList());
    }

    private void goTo(int place) {
        text.select(TextSelection.at(place));
        text.goTo(place);
        text.requestFocus();
    }

    private void turnContents() {
        contents.setVisible(!contents.isVisible());
        if (contents.isVisible()) {
            contents.follow(text.top());
            contents.requestFocus();
        } else {
            text.requestFocus();
        }
    }

    private void answer(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            find.open();
        } else if (FOUND.match(event) && evidence.isSeeking()) {
            event.consume();
            evidence.find();
        } else if (CONTENTS.match(event)) {
            event.consume();
            turnContents();
        } else {
            SIZES.forEach((keys, change) -> {
                if (!event.isConsumed() && keys.match(event)) {
                    event.consume();
                    look(change.apply(ties.look().get()));
                }
            });
        }
    }

    private void look(ReadingLook look) {
        ties.keep().accept(look);
    }

    private PageSet set() {
        return PageSet.of(ties.look().get(), ties.textSize().get());
    }

    private void dress() {
        List<String> tones = getStyleClass().stream()
                .filter(style -> style.startsWith("tone-"))
                .toList();
        getStyleClass().removeAll(tones);
        getStyleClass().add("tone-" + ties.look().get().tone().id());
        text.setStyle("-fx-font-size: " + set().letters() + "px;");
        text.again(set());
    }

    /** Whether {@code node} is in the page. */
    public boolean holds(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == this) {
                return true;
            }
        }
        return false;
    }
}
