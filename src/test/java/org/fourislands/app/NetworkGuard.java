package org.fourislands.app;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/**
 * Cuts the network off inside a Java machine, whichever version: every look-up of a name, every connection and every client for
 * the web writes down who asked, and fails. Put in by {@code -javaagent}; its argument is the file for what was tried.
 */
public final class NetworkGuard {
    /** The Java machine names its own cache of fonts after the computer, and asks what that is called. */
    private static final String OWN_NAME = "sun.font.FcFontConfiguration.getFcInfoFile";

    private static final Map<String, String[]> DOORS = Map.of(
            "java.net.InetAddress",
            new String[] {
                "getByName", "getAllByName", "getLocalHost", "getHostName", "getCanonicalHostName", "isReachable"
            },
            "java.net.Socket",
            new String[] {"connect"},
            "java.net.ServerSocket",
            new String[] {"bind"},
            "java.net.DatagramSocket",
            new String[] {"connect", "send", "bind"},
            "sun.nio.ch.SocketChannelImpl",
            new String[] {"connect"},
            "sun.nio.ch.ServerSocketChannelImpl",
            new String[] {"bind"},
            "sun.nio.ch.DatagramChannelImpl",
            new String[] {"connect", "send"},
            "sun.nio.ch.AsynchronousSocketChannelImpl",
            new String[] {"connect"},
            "java.net.http.HttpClient",
            new String[] {"newHttpClient", "newBuilder"},
            "sun.net.www.protocol.http.HttpURLConnection",
            new String[] {"connect", "getInputStream"});

    private NetworkGuard() {}

    public static void premain(String file, Instrumentation machine) {
        Predicate<String> watch = door -> isBarred(Path.of(file), door);
        System.getProperties().put("fourislands.network.watch", watch);
        AgentBuilder agent = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .ignore(none());
        for (Map.Entry<String, String[]> door : DOORS.entrySet()) {
            agent = agent.type(named(door.getKey()))
                    .transform((builder, type, loader, module, domain) ->
                            builder.visit(Advice.to(Bar.class).on(namedOneOf(door.getValue()))));
        }
        agent.installOn(machine);
    }

    private static boolean isBarred(Path file, String door) {
        List<String> way = Arrays.stream(new Throwable().getStackTrace())
                .skip(2)
                .map(StackTraceElement::toString)
                .toList();
        if (way.stream().anyMatch(step -> step.contains(OWN_NAME))) {
            return false;
        }
        try {
            String line = door + " < " + way.stream().limit(40).collect(Collectors.joining(" < ")) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Set into the machine's own classes, so that it can name no class but theirs. */
    static final class Bar {
        private Bar() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String door) {
            @SuppressWarnings("unchecked")
            Predicate<String> watch = (Predicate<String>) System.getProperties().get("fourislands.network.watch");
            if (watch != null && watch.test(door)) {
                throw new SecurityException("no network here: " + door);
            }
        }
    }
}
