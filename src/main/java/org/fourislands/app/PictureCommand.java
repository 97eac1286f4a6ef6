package org.fourislands.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourislands.export.PictureExport;
import org.fourislands.export.PictureFormat;
import org.fourislands.export.PictureNotWrittenException;
import org.fourislands.export.PictureTableJson;
import org.fourislands.history.Atlas;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.map.Plate;
import org.fourislands.storage.DataIssue;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.PictureReport;
import org.fourislands.view.PictureTable;
import org.fourislands.view.PictureTables;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code picture --out FILE}: the map as on screen, as PNG, SVG or PDF. */
@Command(name = "picture", description = "The map of a day as on screen, as PNG, SVG or PDF.")
final class PictureCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "FILE", description = "ends in .png, .svg or .pdf; left out with --words")
    private @Nullable String out;

    @Option(names = "--words", description = "prints what the picture shows, as a table, in place of painting it")
    private boolean words;

    @Option(names = "--json", description = "with --words: as JSON (docs/command-line.md)")
    private boolean json;

    @Option(names = "--day", paramLabel = "DAY", description = "today unless given")
    private @Nullable String day;

    @Option(names = "--perspective", paramLabel = "WHO", description = "administration, japan, russia or neither")
    private String perspective = "administration";

    @Option(names = "--names", paramLabel = "ORDER", description = "alphabetical, japanese or russian names first")
    private @Nullable String names;

    @Option(names = "--size", paramLabel = "WxH", description = "in pixels; 1600x1000 unless given")
    private String size = "1600x1000";

    @Option(
            names = "--centre",
            paramLabel = "LAT,LON",
            description = "the middle, in degrees; the four groups unless given")
    private @Nullable String centre;

    @Option(names = "--metres-per-pixel", paramLabel = "N", description = "the scale at the middle; 300 unless given")
    private @Nullable String metresPerPixel;

    @Option(names = "--theme", paramLabel = "THEME", description = "light, dark or high-contrast")
    private String theme = "light";

    @Option(names = "--scale", paramLabel = "N", description = "pixels of a PNG for one on screen; 2 for print")
    private double scale = 1;

    @Option(names = "--zones", description = "with illustrative zones at sea, which nobody has agreed")
    private boolean zones;

    @Option(names = "--proposal", paramLabel = "ID", description = "a proposal drawn on the map")
    private @Nullable String proposal;

    @Option(
            names = "--compare",
            paramLabel = "AGAINST",
            description = "laid beside a day, a perspective or a proposal: 1875-05-07, today, japan or an id")
    private @Nullable String against;

    @Option(
            names = "--layout",
            paramLabel = "HOW",
            description = "with --compare: twin (as usual), swipe or difference")
    private @Nullable String layout;

    @Option(
            names = "--handle",
            paramLabel = "0..1",
            description = "with --layout swipe: the first map's share of the width")
    private @Nullable String handle;

    private final Program program;

    PictureCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws PictureNotWrittenException {
        Phrases phrases = program.phrases();
        Optional<Path> target = target(phrases);
        PictureSize asked = PictureSize.read(size, scale, phrases);
        Theme chosen = Arguments.theme(theme, phrases);
        ViewState view = view(phrases);
        MapMaker maker = new MapMaker(program.folder(), program.atlas(), phrases);
        if (target.isPresent()) {
            write(target.get(), maker, view, asked, chosen);
            program.print(phrases.of("picture.written", target.get()));
        } else {
            print(maker.plate(view, asked.width(), asked.height()), view);
        }
        return warned(maker) ? Exit.DATA_PROBLEM : program.exit();
    }

    /** Where to paint; empty where words are asked for. */
    private Optional<Path> target(Phrases phrases) {
        String written = Optional.ofNullable(out).orElse("");
        if (words == (out != null) || (json && !words)) {
            throw new WrongUse(phrases.of("cli.out-or-words"));
        }
        if (words) {
            return Optional.empty();
        }
        Path target = Program.path(written);
        if (PictureFormat.of(target).isEmpty()) {
            throw new WrongUse(phrases.of("cli.no-format", written));
        }
        return Optional.of(target);
    }

    private void print(Plate plate, ViewState view) {
        Atlas atlas = program.atlas();
        PictureTable table = new PictureTables(atlas, program.phrases(), CoordinateForm.DECIMAL).of(view, plate);
        if (json) {
            program.print(PictureTableJson.of(table));
        } else {
            new PictureReport(atlas, program.phrases()).lines(table).forEach(program::print);
        }
    }

    private void write(Path target, MapMaker maker, ViewState view, PictureSize asked, Theme chosen) {
        try {
            PictureExport.write(target, maker.picture(view, asked.width(), asked.height(), chosen, asked.scale()));
        } catch (PictureNotWrittenException e) {
            throw new WrongUse(program.phrases().of("cli.not-writable", target));
        }
    }

    private ViewState view(Phrases phrases) {
        LocalDate shown = Optional.ofNullable(day)
                .map(written -> Arguments.day(written, program.dates(), phrases))
                .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        ViewState view = ViewState.startingOn(shown).seenFrom(Arguments.perspective(perspective, phrases));
        ViewState named = view.naming(Optional.ofNullable(names).map(order -> Arguments.names(order, phrases)));
        Optional<Framing> framing =
                Arguments.framing(Optional.ofNullable(centre), Optional.ofNullable(metresPerPixel), phrases);
        ViewState framed = framing.map(named::framing).orElse(named);
        return compared(zones ? framed.toggling(Layer.ZONES) : framed, phrases);
    }

    private ViewState compared(ViewState view, Phrases phrases) {
        ComparisonArguments arguments = new ComparisonArguments(program.atlas(), program.dates(), phrases);
        ViewState drawn = Optional.ofNullable(proposal)
                .map(id -> view.drawing(Optional.of(arguments.proposal(id))))
                .orElse(view);
        return drawn.comparedWith(arguments.comparison(
                Optional.ofNullable(against), Optional.ofNullable(layout), Optional.ofNullable(handle)));
    }

    private boolean warned(MapMaker maker) {
        List<DataIssue> issues = maker.issues();
        issues.forEach(issue -> program.complain(issue.toString()));
        List<String> fonts = maker.missingFonts();
        fonts.forEach(font -> program.complain(font + ": " + program.phrases().of("fonts.missing") + " "
                + program.phrases().of("fonts.missing.mend")));
        return !issues.isEmpty() || !fonts.isEmpty();
    }
}
