// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.pilot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhongfu.demo.people.Cohort;
import org.zhongfu.demo.people.County;

/**
 * The figures of the report.
 *
 * @param source which report
 * @param from first day of the pilot
 * @param to last day of the pilot
 * @param counties of the prefecture
 * @param satisfactionTarget share from 0 to 1
 * @param responseTimeReduction share from 0 to 1, without a baseline
 */
public record Pilot(
        String source,
        LocalDate from,
        LocalDate to,
        List<County> counties,
        List<PrintedService> services,
        double satisfactionTarget,
        double responseTimeReduction) {

    private static final String FILE = "/org/zhongfu/demo/pilot.json";

    public Pilot {
        counties = List.copyOf(counties);
        services = List.copyOf(services);
    }

    /** Reads the figures packaged with the program. */
    public static Pilot load() {
        try (InputStream file = Pilot.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            JsonNode json = new JsonMapper().readTree(file);
            List<County> counties = new ArrayList<>();
            json.path("counties").forEach(each -> counties.add(county(each)));
            List<PrintedService> services = new ArrayList<>();
            json.path("services").forEach(each -> services.add(service(each)));
            return new Pilot(
                    json.path("source").asText(),
                    LocalDate.parse(json.path("period").path("from").asText()),
                    LocalDate.parse(json.path("period").path("to").asText()),
                    counties,
                    services,
                    json.path("targets").path("satisfactionRate").asDouble(),
                    json.path("targets").path("responseTimeReduction").asDouble());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The figures of a service item. */
    public Optional<PrintedService> service(String code) {
        return services.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static PrintedService service(JsonNode json) {
        JsonNode credential = json.path("credential");
        JsonNode sessions = json.path("printed").path("sessions");
        return new PrintedService(
                json.path("code").asText(),
                json.path("name").asText(),
                new PrintedService.Area(
                        json.path("areaCode").asText(), json.path("areaName").asText()),
                Shape.valueOf(json.path("shape").asText()),
                Cohort.valueOf(json.path("people").asText()),
                json.path("unitPrice").asText(),
                new PrintedService.Work(
                        json.path("minutes").asInt(),
                        credential.isMissingNode() ? null : credential.asText(),
                        json.path("groupSize").asInt(0),
                        json.path("staff").asInt(1)),
                new PrintedService.Figures(
                        count(json, "persons"),
                        count(json, "visits"),
                        sessions.isMissingNode() ? null : sessions.asInt()));
    }

    private static County county(JsonNode json) {
        return new County(
                json.path("code").asText(),
                json.path("name").asText(),
                json.path("latitude").asDouble(),
                json.path("longitude").asDouble(),
                json.path("share").asInt());
    }

    private static PrintedService.Count count(JsonNode service, String name) {
        JsonNode printed = service.path("printed").path(name);
        JsonNode least = service.path("printed").path(name + "AtLeast");
        int assumed = service.path("assumed").path(name).asInt();
        if (!least.isMissingNode()) {
            return new PrintedService.Count(assumed, least.asInt(), true);
        }
        return printed.isMissingNode()
                ? new PrintedService.Count(assumed, null, false)
                : new PrintedService.Count(printed.asInt(), printed.asInt(), false);
    }
}
