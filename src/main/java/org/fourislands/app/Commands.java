package org.fourislands.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program without a window: one command, one answer. Errors are one line on the error stream that says what to do. */
@Command(
        name = "four-islands",
        description =
                "An atlas of the dispute over Etorofu/Iturup, Kunashir/Kunashiri, Shikotan and the Habomai islets."
                        + " Without a command it opens its window.",
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "--library DIR keeps saved copies elsewhere, --data DIR reads another record and map. With the window:",
            "--settings DIR keeps your settings elsewhere, --timings tells how soon window, map and clock were there,",
            "present ID|FILE [--from N] opens a lesson in class."
        },
        mixinStandardHelpOptions = true)
final class Commands implements Runnable {
    static final List<String> NAMES = List.of(
            "state",
            "picture",
            "proposals",
            "compare",
            "sources",
            "cite",
            "shelf",
            "lesson",
            "find",
            "validate",
            "help");

    private final Program program;

    private Commands(Program program) {
        this.program = program;
    }

    /** Runs one command; the result is its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Program program = new Program(out, err);
        CommandLine line = new CommandLine(new Commands(program))
                .addSubcommand(new StateCommand(program))
                .addSubcommand(new PictureCommand(program))
                .addSubcommand(new ProposalsCommand(program))
                .addSubcommand(new CompareCommand(program))
                .addSubcommand(new SourcesCommand(program))
                .addSubcommand(new CiteCommand(program))
                .addSubcommand(new CommandLine(new ShelfCommand(program))
                        .addSubcommand(new ShelfAddCommand(program))
                        .addSubcommand(new ShelfFetchCommand(program))
                        .addSubcommand(new ShelfListCommand(program))
                        .addSubcommand(new ShelfPassageCommand(program))
                        .addSubcommand(new ShelfExportCommand(program)))
                .addSubcommand(new CommandLine(new LessonCommand(program))
                        .addSubcommand(new LessonListCommand(program))
                        .addSubcommand(new LessonExportCommand(program))
                        .addSubcommand(new LessonPassOnCommand(program))
                        .addSubcommand(new LessonTakeCommand(program)))
                .addSubcommand(new FindCommand(program))
                .addSubcommand(new ValidateCommand(program))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((problem, given) -> wrongUse(problem, program))
                .setExecutionExceptionHandler((problem, where, result) -> failed(problem, program));
        line.getSubcommands().values().forEach(Commands::withHelp);
        int exit = line.execute(arguments);
        out.flush();
        err.flush();
        return exit;
    }

    /** Every command tells how it is used when asked with {@code --help}, as what is said of a wrong use promises. */
    private static void withHelp(CommandLine command) {
        if (!(command.getCommand() instanceof CommandLine.HelpCommand)) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
            command.getSubcommands().values().forEach(Commands::withHelp);
        }
    }

    @Option(names = "--library", scope = ScopeType.INHERIT, hidden = true, paramLabel = "DIR")
    void library(String folder) {
        program.keepCopiesIn(Program.path(folder));
    }

    @Option(names = "--data", scope = ScopeType.INHERIT, hidden = true, paramLabel = "DIR")
    void data(String folder) {
        program.readDataIn(Program.path(folder));
    }

    @Override
    public void run() {
        program.complain(program.phrases().of("cli.no-command", String.join(", ", NAMES)));
    }

    private static int wrongUse(ParameterException problem, Program program) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        String what = Optional.ofNullable(problem.getMessage()).orElse("");
        program.complain(program.phrases().of("cli.wrong-use", what, command.qualifiedName()));
        return Exit.WRONG_USE;
    }

    private static int failed(Exception problem, Program program) {
        if (problem instanceof WrongUse) {
            program.complain(Optional.ofNullable(problem.getMessage()).orElse(""));
            return Exit.WRONG_USE;
        }
        program.complain(program.phrases().of("cli.failed", problem));
        return Exit.DATA_PROBLEM;
    }
}
