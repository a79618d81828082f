// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * The guide of the lists is true: it has every list of the service with its filters and orders, and its requests are
 * answered. A service extends this class with {@code @QuarkusTest}.
 */
public abstract class ListsGuideTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MERGED = "gateway/openapi/openapi.json";
    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "sort", "count");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Test
    void theGuideHasEveryListWithItsFiltersAndOrders() throws IOException {
        Map<String, String> described = new LinkedHashMap<>();
        document().operations().stream()
                .filter(operation -> !parameter(operation, "cursor").isMissingNode())
                .forEach(operation ->
                        described.put(operation.path(), filtersOf(operation) + " ordered by " + ordersOf(operation)));
        Map<String, String> guided = new LinkedHashMap<>();
        ListsGuide.read().rows().stream()
                .filter(row -> described.containsKey(row.path()))
                .forEach(row -> guided.put(row.path(), row.filters() + " ordered by " + row.orders()));

        assertThat(guided).as("docs/guides/lists.md, table of all lists").containsExactlyInAnyOrderEntriesOf(described);
    }

    /** A service looks only at its own lists and requests; an address that none serves must not go unnoticed. */
    @Test
    void everyAddressOfTheGuideIsServedBySomeService() throws IOException {
        ApiDocument merged =
                ApiDocument.parse(Files.readString(ProjectRoot.find().resolve(MERGED)));

        assertThat(ListsGuide.read().addresses()).isNotEmpty().allSatisfy(path -> assertThat(merged.find("GET", path))
                .as(path)
                .isPresent());
    }

    @Test
    void theGuideShowsTheListsThatPeopleWorkFrom() throws IOException {
        assertThat(ListsGuide.read().requests().stream().map(ListsGuide.Request::path))
                .contains(
                        "/api/v1/visits",
                        "/api/v1/clocks",
                        "/api/v1/waitlist",
                        "/api/v1/waitlist/summary",
                        "/api/v1/visit-reviews",
                        "/api/v1/applications/duplicates",
                        "/api/v1/hand-overs",
                        "/api/v1/assessments/due",
                        "/api/v1/child-alerts");
    }

    @Test
    void everyRequestOfTheGuideIsAnsweredWithTheFieldsItShows() throws IOException {
        ApiDocument document = document();
        List<ListsGuide.Request> own = ListsGuide.read().requests().stream()
                .filter(request -> document.find("GET", request.path()).isPresent())
                .toList();

        for (ListsGuide.Request request : own) {
            Response answer = RestApi.get(
                    TestTokens.as(request.role()).area("652301").org("ORG-1").sub("reader-of-the-guide"),
                    filled(request.address()));

            assertThat(answer.statusCode())
                    .as("%s: %s", request.address(), answer.asString())
                    .isEqualTo(200);
            JsonNode shown = JSON.readTree(request.answer());
            assertThat(JSON.readTree(answer.asString()).properties().stream()
                            .map(Map.Entry::getKey)
                            .toList())
                    .as(request.address())
                    .containsAll(
                            shown.properties().stream().map(Map.Entry::getKey).toList());
            assertThat(propertiesOf(served())).as(request.address()).containsAll(namesIn(shown));
        }
    }

    private static String filled(String address) {
        Matcher matcher = PLACEHOLDER.matcher(address);
        return matcher.replaceAll(found -> switch (found.group(1)) {
            case "today" -> Zones.dayOf(TestClock.now()).toString();
            case "monthAgo" -> Zones.dayOf(TestClock.now()).minusMonths(1).toString();
            default -> UUID.randomUUID().toString();
        });
    }

    private static Set<String> filtersOf(ApiOperation operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && !OF_PAGES.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static Set<String> ordersOf(ApiOperation operation) {
        Set<String> orders = new TreeSet<>(Set.of("id"));
        for (JsonNode order : parameter(operation, "sort").path("schema").path("enum")) {
            orders.add(order.asText().replaceFirst("^-", ""));
        }
        return orders;
    }

    private static JsonNode parameter(ApiOperation operation, String name) {
        return operation.method().equals("GET")
                ? operation.parameters().stream()
                        .filter(parameter -> parameter.path("name").asText().equals(name))
                        .findFirst()
                        .orElse(JSON.missingNode())
                : JSON.missingNode();
    }

    /** Names of all properties of the description. */
    private static Set<String> propertiesOf(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.findValues("properties")
                .forEach(properties -> properties.properties().forEach(property -> names.add(property.getKey())));
        return names;
    }

    private static Set<String> namesIn(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.properties().forEach(property -> {
            names.add(property.getKey());
            names.addAll(namesIn(property.getValue()));
        });
        node.elements().forEachRemaining(element -> names.addAll(namesIn(element)));
        return names;
    }

    private static ApiDocument document() throws IOException {
        return ApiDocument.parse(served().toString());
    }

    private static JsonNode served() throws IOException {
        return JSON.readTree(RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
