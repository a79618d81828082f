// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.access.AccessMatrix;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * Every list can be ordered and counted, or says in {@link ListsWithOneOrder} why not; its orders are served, have an index and tell
 * nothing that a role reads masked. A service extends this class with {@code @QuarkusTest}.
 */
public abstract class ListOrdersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARAMETERS = List.of("sort", "count");
    private static final String MERGED = "gateway/openapi/openapi.json";

    /** Entries read in parts, and at once. */
    private static final int PART = 2;

    private static final int ALL = 6;

    @Test
    void everyListTakesSortAndCountOrSaysWhyNot() throws IOException {
        Set<String> found = new TreeSet<>();
        for (ApiOperation list : lists()) {
            Set<String> lacking = new TreeSet<>(PARAMETERS);
            lacking.removeIf(name -> parameter(list, name).isPresent());
            if (!lacking.equals(ListsWithOneOrder.lacking(list.path()))) {
                found.add(list + " does not take " + lacking + ", in the table: "
                        + ListsWithOneOrder.lacking(list.path()));
            }
        }

        assertThat(found)
                .as(
                        "add the parameters `sort` and `count` (PageQuery.parse(limit, cursor, sort).count(count)), or a reason"
                                + " to ListsWithOneOrder")
                .isEmpty();
    }

    @Test
    void everyListOfTheTableExists() throws IOException {
        ApiDocument merged =
                ApiDocument.parse(Files.readString(ProjectRoot.find().resolve(MERGED)));

        assertThat(ListsWithOneOrder.paths())
                .allSatisfy(
                        path -> assertThat(merged.find("GET", path)).as(path).isPresent());
    }

    @Test
    void noListIsOrderedByAFieldThatARoleReadsMasked() throws IOException {
        Set<String> sensitive = AccessMatrix.read(Path.of("")).sensitiveFields();
        List<String> found = new ArrayList<>();
        for (ApiOperation list : lists()) {
            for (String order : ordersOf(list)) {
                schemasOfEntry(list).stream()
                        .map(schema -> schema + "." + order.replaceFirst("^-", ""))
                        .filter(sensitive::contains)
                        .forEach(field -> found.add(list + " is ordered by " + field));
            }
        }

        assertThat(found).as("orders by sensitive fields").isEmpty();
    }

    @Test
    void theIndexesOfTheGuideExist() throws IOException {
        Set<String> own = new HashSet<>();
        lists().forEach(list -> own.add(list.path()));
        Set<String> named = new TreeSet<>();
        ListsGuide.read().rows().stream()
                .filter(row -> own.contains(row.path()))
                .forEach(row -> named.addAll(row.indexes()));
        named.removeAll(DatabaseRows.texts("select indexname from pg_indexes where schemaname = 'public'"));

        assertThat(named)
                .as("indexes in docs/guides/lists.md that the database does not have")
                .isEmpty();
    }

    @Test
    void everyOrderIsAnsweredWithATotal() throws IOException {
        List<String> found = new ArrayList<>();
        for (ApiOperation list : lists()) {
            for (String order : ordersOf(list)) {
                Response answer = read(list, "sort=" + order + "&count=true&limit=1");
                boolean none = answer.statusCode() == 404 && list.path().contains("{");
                if (!none
                        && (answer.statusCode() != 200
                                || json(answer).path("total").isMissingNode())) {
                    found.add(list + " sort=" + order + ": " + answer.statusCode() + " " + answer.asString());
                }
            }
        }

        assertThat(found).as("orders that are not answered").isEmpty();
    }

    /** The records are those that other tests left; lists that change in between are not compared. */
    @Test
    void thePagesOfEveryOrderAreThoseOfOneList() throws IOException {
        List<String> found = new ArrayList<>();
        for (ApiOperation list : lists()) {
            for (String order : ordersOf(list)) {
                List<String> before = entries(read(list, "sort=" + order + "&limit=" + ALL));
                List<String> inParts = inParts(list, order);
                if (before.equals(entries(read(list, "sort=" + order + "&limit=" + ALL))) && !inParts.equals(before)) {
                    found.add(list + " sort=" + order + ": " + inParts + " instead of " + before);
                }
            }
        }

        assertThat(found).as("pages that are not those of the whole list").isEmpty();
    }

    private static List<String> inParts(ApiOperation list, String order) {
        List<String> entries = new ArrayList<>();
        String cursor = "";
        while (entries.size() < ALL) {
            Response page = read(list, "sort=" + order + "&limit=" + PART + cursor);
            entries.addAll(entries(page));
            JsonNode next = json(page).path("next");
            if (!next.isTextual()) {
                break;
            }
            cursor = "&cursor=" + next.asText();
        }
        return entries;
    }

    /** The first property of each entry, its id. */
    private static List<String> entries(Response answer) {
        List<String> ids = new ArrayList<>();
        json(answer)
                .path("items")
                .forEach(entry ->
                        ids.add(entry.properties().iterator().next().getValue().toString()));
        return ids;
    }

    private static Response read(ApiOperation list, String query) {
        String role = list.roles().stream().findFirst().orElse("county-officer");
        return RestApi.get(
                TestTokens.as(role).area("650000").org("ORG-1").sub("reader-of-lists"),
                list.path().replaceAll("\\{\\w+}", "0195f3a0-0000-7000-8000-000000000000") + "?" + query);
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (IOException e) {
            throw new AssertionError("the answer is not JSON", e);
        }
    }

    private static List<String> ordersOf(ApiOperation list) {
        List<String> orders = new ArrayList<>();
        parameter(list, "sort")
                .ifPresent(sort -> sort.path("schema").path("enum").forEach(order -> orders.add(order.asText())));
        return orders;
    }

    /** Names of the schema of an entry and of those it consists of. */
    private static Set<String> schemasOfEntry(ApiOperation list) {
        Set<String> names = new HashSet<>();
        list.answerSchemas().forEach(page -> {
            JsonNode entry = list.resolve(page).path("properties").path("items").path("items");
            names.addAll(referencesIn(entry));
            Stream.of(list.resolve(entry)).forEach(schema -> names.addAll(referencesIn(schema)));
        });
        return names;
    }

    private static List<String> referencesIn(JsonNode node) {
        return node.findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .toList();
    }

    private static Optional<JsonNode> parameter(ApiOperation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst();
    }

    private static List<ApiOperation> lists() throws IOException {
        JsonNode served = JSON.readTree(RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        return ApiDocument.parse(served.toString()).operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> parameter(operation, "cursor").isPresent())
                .toList();
    }
}
