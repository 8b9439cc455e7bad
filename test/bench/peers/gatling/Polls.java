import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A fleet of devices that poll: each one is a virtual user, and all share connections. */
public class Polls extends Simulation {
  private final JsonNode plan = planOf(System.getProperty("plan"));
  private final Duration interval = durationOf("intervalMs");
  private final Duration pause = durationOf("decisionPauseMs");

  public Polls() {
    HttpProtocolBuilder protocol =
        http.shareConnections()
            .disableWarmUp()
            .disableCaching()
            .disableFollowRedirect()
            .acceptHeader("application/json");
    ChainBuilder device =
        switch (plan.get("workload").asText()) {
          case "sign-ins" -> untilSignedIn();
          case "different" -> forever().on(pace(interval).exec(differentPoll()));
          default -> forever().on(pace(interval).exec(plainPoll()));
        };
    setUp(
            scenario("devices")
                .feed(jsonFile(plan.get("fleetPath").asText()).queue())
                .exec(device)
                .injectOpen(rampUsers(plan.get("devices").asInt()).during(interval)))
        .protocols(protocol)
        .maxDuration(durationOf("durationMs"));
  }

  private static HttpRequestActionBuilder plainPoll() {
    return poll().check(jsonPath("$.profiles").exists());
  }

  private static HttpRequestActionBuilder differentPoll() {
    return poll()
        .check(
            jsonPath("$.profiles.*.notBefore").exists(),
            jsonPath("$.profiles.*.notAfter").exists(),
            jsonPath("$.profiles.*.issuer").exists(),
            jsonPath("$.profiles.*.attributes.userID.value").exists());
  }

  private ChainBuilder untilSignedIn() {
    return asLongAs("#{issuer.isUndefined()}")
        .on(
            pace(interval)
                .exec(poll().check(jsonPath("$.profiles.*.issuer").optional().saveAs("issuer"))))
        .pause(pause)
        .exec(decision("preauthorize"))
        .pause(pause)
        .exec(decision("authorize"));
  }

  private static HttpRequestActionBuilder poll() {
    return ofDevice(http("poll").get("#{url}")).check(status().is(200));
  }

  private static HttpRequestActionBuilder decision(String operation) {
    return ofDevice(http(operation).post("#{decisions}/" + operation + "/#{mvpd}"))
        .header("Content-Type", "application/json")
        .body(StringBody("{\"resources\":[\"passgate-load\"]}"))
        .check(status().is(200), jsonPath("$.decisions").exists());
  }

  private static HttpRequestActionBuilder ofDevice(HttpRequestActionBuilder request) {
    return request
        .header("Authorization", "#{headers.Authorization}")
        .header("AP-Device-Identifier", "#{headers.AP-Device-Identifier}")
        .header("X-Device-Info", "#{headers.X-Device-Info}")
        .header("X-Forwarded-For", "#{headers.X-Forwarded-For}");
  }

  private Duration durationOf(String name) {
    return Duration.ofMillis(plan.get(name).asLong());
  }

  private static JsonNode planOf(String path) {
    try {
      return new ObjectMapper().readTree(new File(path));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }
}
