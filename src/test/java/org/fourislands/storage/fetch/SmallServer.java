package org.fourislands.storage.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on this computer that answers as badly as it is told to. */
final class SmallServer implements AutoCloseable {
    private static final byte[] NOISE = new byte[1 << 16];

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<Map<String, List<String>>> asked = new CopyOnWriteArrayList<>();
    private final Map<String, ServerSocket> raw = new ConcurrentHashMap<>();

    /** What is done with one request. */
    interface Answer {
        void to(HttpExchange request) throws IOException;
    }

    SmallServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    URI at(String path) {
        return address(server.getAddress().getPort(), path);
    }

    private static URI address(int port, String path) {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + path);
    }

    /** The headers of every request, in their order. */
    List<Map<String, List<String>>> asked() {
        return asked;
    }

    URI answering(String path, Answer answer) {
        server.createContext(path, request -> {
            asked.add(Map.copyOf(request.getRequestHeaders()));
            try (request) {
                answer.to(request);
            }
        });
        return at(path);
    }

    URI sending(String path, String type, byte[] body) {
        return answering(path, request -> send(request, 200, type, body));
    }

    static void send(HttpExchange request, int status, String type, byte[] body) throws IOException {
        request.getResponseHeaders().set("Content-Type", type);
        request.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = request.getResponseBody()) {
            out.write(body);
        }
    }

    URI pointing(String path, int status, String to) {
        return answering(path, request -> {
            request.getResponseHeaders().set("Location", to);
            request.sendResponseHeaders(status, -1);
        });
    }

    /** Without end, in pieces, with a rest between any two. */
    URI dribbling(String path, int piece, long restMillis) {
        return answering(path, request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            try (OutputStream out = request.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    out.write(NOISE, 0, piece);
                    out.flush();
                    Thread.sleep(restMillis);
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Sends just these bytes to whoever comes, and hangs up. */
    URI speaking(String path, String words) throws IOException {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        raw.put(path, socket);
        threads.execute(() -> {
            while (!socket.isClosed()) {
                try (Socket one = socket.accept()) {
                    int ignored = one.getInputStream().read(new byte[8192]);
                    one.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
                    one.getOutputStream().flush();
                } catch (IOException over) {
                    return;
                }
            }
        });
        return address(socket.getLocalPort(), path);
    }

    static byte[] gzipped(byte[] content, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket socket : raw.values()) {
            socket.close();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
