package org.plumbline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, spoken to in its own language (the DevTools protocol) by the JDK's
 * web socket: no driver, and no library of one.
 */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private int number;

  private Chromium(Process process, Path profile, String address) {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .connectTimeout(Duration.ofSeconds(SECONDS))
            .buildAsync(URI.create(address), new Ears())
            .join();
  }

  /** Where one is; nothing if this machine has none. */
  static Optional<String> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Starts one, with one empty page. */
  static Chromium start(String program) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("plumbline-chromium");
    Process process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromium.log").toFile())
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 10 && !(Files.exists(port) && Files.size(port) > 0); i++) {
      Thread.sleep(100);
    }
    List<String> lines = Files.readAllLines(port);
    Chromium browser =
        new Chromium(process, profile, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
    browser.attach();
    return browser;
  }

  private String session = "";

  private void attach() {
    JsonNode targets = ask("Target.getTargets", JSON.createObjectNode()).get("targetInfos");
    for (JsonNode target : targets) {
      if (target.get("type").asText().equals("page")) {
        ObjectNode which =
            JSON.createObjectNode()
                .put("targetId", target.get("targetId").asText())
                .put("flatten", true);
        session = ask("Target.attachToTarget", which).get("sessionId").asText();
        break;
      }
    }
    ask("Page.enable", JSON.createObjectNode());
    ask("Runtime.enable", JSON.createObjectNode());
    ask("Log.enable", JSON.createObjectNode());
    ask("Network.enable", JSON.createObjectNode());
  }

  /** Opens a file at that width, by daylight or in the dark; it forgets what was before. */
  void open(Path file, int width, boolean dark) {
    open(file, width, dark, "screen");
  }

  /** Opens a file as it is printed on paper of that width, from a screen by daylight or dark. */
  void print(Path file, int width, boolean dark) {
    open(file, width, dark, "print");
  }

  private void open(Path file, int width, boolean dark, String on) {
    ObjectNode size =
        JSON.createObjectNode()
            .put("width", width)
            .put("height", 900)
            .put("deviceScaleFactor", 1)
            .put("mobile", false);
    ask("Emulation.setDeviceMetricsOverride", size);
    ObjectNode media = JSON.createObjectNode().put("media", on);
    media
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    ask("Emulation.setEmulatedMedia", media);
    events.clear();
    ask("Page.navigate", JSON.createObjectNode().put("url", file.toUri().toString()));
    for (int i = 0; i < SECONDS * 20; i++) {
      if (evaluate("document.readyState").asText().equals("complete")
          && !evaluate("location.href").asText().startsWith("about:")
          && happened("Page.loadEventFired")) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("the page was not loaded in time: " + file);
  }

  private boolean happened(String method) {
    return events.stream().anyMatch(event -> event.path("method").asText().equals(method));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of an expression in the page; of a promise, what it comes to. */
  JsonNode evaluate(String expression) {
    ObjectNode parameters =
        JSON.createObjectNode()
            .put("expression", expression)
            .put("returnByValue", true)
            .put("awaitPromise", true);
    JsonNode answer = ask("Runtime.evaluate", parameters);
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /** Presses a key. */
  void press(String key, int code) {
    boolean types = key.equals("Enter"); // which the page is told only with what it types
    for (String type : List.of(types ? "keyDown" : "rawKeyDown", "keyUp")) {
      ObjectNode pressed =
          JSON.createObjectNode()
              .put("type", type)
              .put("key", key)
              .put("code", key)
              .put("windowsVirtualKeyCode", code);
      ask("Input.dispatchKeyEvent", types ? pressed.put("text", "\r") : pressed);
    }
  }

  /** What the page has complained of since it was opened. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (JsonNode event : events) {
      String method = event.path("method").asText();
      if (method.equals("Runtime.exceptionThrown")
          || method.equals("Log.entryAdded")
          || method.equals("Runtime.consoleAPICalled")) {
        complaints.add(event.path("params").toString());
      }
    }
    return complaints;
  }

  /** What the page has asked for besides itself. */
  List<String> fetched() {
    return events.stream()
        .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url").asText())
        .filter(url -> !url.startsWith("file:") || url.endsWith("favicon.ico"))
        .toList();
  }

  private JsonNode ask(String method, ObjectNode parameters) {
    int id = ++number;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    ObjectNode question = JSON.createObjectNode().put("id", id).put("method", method);
    question.set("params", parameters);
    if (!session.isEmpty()) {
      question.put("sessionId", session);
    }
    socket.sendText(question.toString(), true).join();
    JsonNode told = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (told.has("error")) {
      throw new IllegalStateException(method + ": " + told.get("error"));
    }
    return told.get("result");
  }

  private final class Ears implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        try {
          JsonNode told = JSON.readTree(message.toString().getBytes(UTF_8));
          CompletableFuture<JsonNode> waiting =
              told.has("id") ? asked.remove(told.get("id").asInt()) : null;
          if (waiting == null) {
            events.add(told);
          } else {
            waiting.complete(told);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } finally {
          message.setLength(0);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    try (Stream<Path> all = Files.walk(profile)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException stillWriting) {
      // a helper of the browser may still be writing into it; it is a temporary folder
    }
  }
}
