// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sample users of the local stack's realm by role, in one area. None of them exists outside that stack.
 *
 * @param clientId the public client they sign in with
 * @param password the one password of all sample users
 * @param team the area and the provider
 * @param prefectureOfficer publishes the service list and registers providers
 * @param countyOfficer decides for the county
 * @param townshipOfficer receives applications
 * @param financeOfficer signs contracts
 * @param communityAgent reports persons in need (主动发现)
 * @param coordinator (调度员) accepts offers and schedules the provider's work
 * @param evaluator records answers about satisfaction
 * @param workers social workers of the provider, who also assess and register needs
 */
public record SampleUsers(
        String clientId,
        String password,
        Team team,
        Actor prefectureOfficer,
        Actor countyOfficer,
        Actor townshipOfficer,
        Actor financeOfficer,
        Actor communityAgent,
        Actor coordinator,
        Actor evaluator,
        List<Worker> workers) {

    private static final String FILE = "/org/zhongfu/demo/sample-users.json";

    public SampleUsers {
        workers = List.copyOf(workers);
    }

    /**
     * A social worker who signs in.
     *
     * @param name the name under which the provider registered them
     * @param credentials codes of the list {@code credentials}
     */
    public record Worker(Actor actor, String name, List<String> credentials) {
        public Worker {
            credentials = List.copyOf(credentials);
        }
    }

    /**
     * For whom they work.
     *
     * @param area GB/T 2260
     * @param org code of the provider
     */
    public record Team(String area, String org, String providerName) {}

    /** Reads the users of the city, that come with the program. */
    public static SampleUsers load() {
        return all().getFirst();
    }

    /** Reads the users of all areas, the city first. */
    public static List<SampleUsers> all() {
        try (InputStream file = SampleUsers.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            JsonNode json = new JsonMapper().readTree(file);
            List<SampleUsers> teams = new ArrayList<>();
            json.path("teams").forEach(each -> teams.add(of(json, each)));
            return teams;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static SampleUsers of(JsonNode json, JsonNode team) {
        List<Worker> workers = new ArrayList<>();
        team.path("workers")
                .forEach(each -> workers.add(
                        new Worker(actor(each, "user"), each.path("name").asText(), credentials(each))));
        return new SampleUsers(
                json.path("clientId").asText(),
                json.path("password").asText(),
                new Team(
                        team.path("area").asText(),
                        team.path("org").asText(),
                        team.path("providerName").asText()),
                actor(team, "prefectureOfficer"),
                actor(team, "countyOfficer"),
                actor(team, "townshipOfficer"),
                actor(team, "financeOfficer"),
                actor(team, "communityAgent"),
                actor(team, "coordinator"),
                actor(team, "evaluator"),
                workers);
    }

    /** The credentials of each worker. */
    public List<Set<String>> credentials() {
        return workers.stream().map(each -> Set.copyOf(each.credentials())).toList();
    }

    private static List<String> credentials(JsonNode worker) {
        List<String> codes = new ArrayList<>();
        worker.path("credentials").forEach(each -> codes.add(each.asText()));
        return codes;
    }

    private static Actor actor(JsonNode json, String field) {
        return new Actor(json.path(field).asText());
    }
}
