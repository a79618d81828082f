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

/**
 * The figures of the report.
 *
 * @param source which report
 * @param from first day of the pilot
 * @param to last day of the pilot
 * @param satisfactionTarget share from 0 to 1
 * @param responseTimeReduction share from 0 to 1, without a baseline
 */
public record Pilot(
        String source,
        LocalDate from,
        LocalDate to,
        List<PrintedService> services,
        double satisfactionTarget,
        double responseTimeReduction) {

    private static final String FILE = "/org/zhongfu/demo/pilot.json";

    public Pilot {
        services = List.copyOf(services);
    }

    /** The figures of one service item in one area. */
    public record PrintedService(String code, String name, String areaCode, String areaName, int persons, int visits) {}

    /** Reads the figures packaged with the program. */
    public static Pilot load() {
        try (InputStream file = Pilot.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            JsonNode json = new JsonMapper().readTree(file);
            List<PrintedService> services = new ArrayList<>();
            for (JsonNode each : json.path("services")) {
                services.add(new PrintedService(
                        each.path("code").asText(),
                        each.path("name").asText(),
                        each.path("areaCode").asText(),
                        each.path("areaName").asText(),
                        each.path("persons").asInt(),
                        each.path("visits").asInt()));
            }
            return new Pilot(
                    json.path("source").asText(),
                    LocalDate.parse(json.path("period").path("from").asText()),
                    LocalDate.parse(json.path("period").path("to").asText()),
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
}
