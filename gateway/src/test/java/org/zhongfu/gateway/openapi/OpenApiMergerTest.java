// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.gateway.route.RouteTable;
import org.zhongfu.gateway.route.RouteTableReader;

class OpenApiMergerTest {

    private static final RouteTable ROUTES = RouteTableReader.builtIn();

    private static final String INTAKE = """
            {"openapi":"3.0.3","info":{"title":"intake"},"servers":[{"url":"http://localhost:8081"}],
             "tags":[{"name":"persons"}],
             "components":{
               "securitySchemes":{"SecurityScheme":{"type":"openIdConnect"}},
               "schemas":{
                 "Problem":{"type":"object","properties":{"type":{"type":"string"}}},
                 "Status":{"enum":["OPEN","CLOSED"]},
                 "Page":{"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Status"}}}},
                 "Tree":{"properties":{"children":{"items":{"$ref":"#/components/schemas/Tree"}}}}}},
             "paths":{
               "/api/v1/applications":{
                 "post":{"operationId":"create","security":[{"SecurityScheme":["x"]}],
                   "responses":{"201":{"description":"ok"}}},
                 "get":{"operationId":"list","responses":{"default":{"description":"own"}}}},
               "/api/v1/matches":{"get":{"operationId":"notOurs"}},
               "/q/health":{"get":{}}}}
            """;

    private static final String MATCHING = """
            {"openapi":"3.0.3","info":{"title":"matching"},"tags":[{"name":"persons"},{"name":"matches"}],
             "components":{"schemas":{
                 "Problem":{"type":"object","properties":{"type":{"type":"string"}}},
                 "Status":{"enum":["OFFERED"]},
                 "Page":{"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Status"}}}},
                 "Tree":{"properties":{"children":{"items":{"$ref":"#/components/schemas/Tree"}}}},
                 "Choice":{"discriminator":{"mapping":{"s":"#/components/schemas/Status"}}}}},
             "paths":{"/api/v1/matches":{"parameters":[],"get":{"operationId":"list","responses":{"200":{
                 "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}}}},
               "post":{"responses":{"201":{"description":"new"},"200":{
                 "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}}}}}}}
            """;

    private final ObjectNode merged = merge(INTAKE, MATCHING);

    @Test
    void onlyWhatTheGatewayLeadsToIsDescribed() {
        assertThat(merged.path("paths").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("/api/v1/applications", "/api/v1/matches");
        assertThat(merged.at("/paths/~1api~1v1~1matches/get/operationId").asText())
                .isNotEqualTo("notOurs");
    }

    @Test
    void thereIsOneHeadForAll() {
        assertThat(merged.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(merged.at("/info/title").asText()).isEqualTo("Zhongfu API");
        assertThat(merged.path("servers")).hasSize(1);
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(merged.at("/components/securitySchemes").properties()).hasSize(1);
        assertThat(merged.path("tags"))
                .extracting(tag -> tag.path("name").asText())
                .containsExactly("matches", "persons");
    }

    @Test
    void aNameThatMeansTheSameIsShared() {
        assertThat(merged.at("/components/schemas").has("Problem")).isTrue();
        assertThat(merged.at("/components/schemas").has("MatchingProblem")).isFalse();
        assertThat(merged.at("/components/schemas").has("MatchingTree")).isFalse();
    }

    @Test
    void aNameThatMeansSomethingElseIsPrefixed() {
        assertThat(merged.at("/components/schemas/Status/enum/0").asText()).isEqualTo("OPEN");
        assertThat(merged.at("/components/schemas/MatchingStatus/enum/0").asText())
                .isEqualTo("OFFERED");
    }

    @Test
    void whatRefersToARenamedOneIsNotTheSameAnyMore() {
        assertThat(merged.at("/components/schemas/Page/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Status");
        assertThat(merged.at("/components/schemas/MatchingPage/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/MatchingStatus");
        assertThat(merged.at("/paths/~1api~1v1~1matches/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/MatchingPage");
        assertThat(merged.at("/components/schemas/Choice/discriminator/mapping/s")
                        .asText())
                .isEqualTo("#/components/schemas/MatchingStatus");
    }

    @Test
    void whatNeedsNoTokenSaysSo() {
        assertThat(merged.at("/paths/~1api~1v1~1applications/post/security").toString())
                .isEqualTo("[{},{\"bearer\":[]}]");
        assertThat(merged.at("/paths/~1api~1v1~1applications/get").has("security"))
                .isFalse();
        assertThat(merged.path("security").toString()).isEqualTo("[{\"bearer\":[]}]");
    }

    @Test
    void everyOperationDescribesItsRefusals() {
        assertThat(merged.at("/paths/~1api~1v1~1applications/post/responses/default/$ref")
                        .asText())
                .isEqualTo("#/components/responses/Problem");
        assertThat(merged.at("/paths/~1api~1v1~1applications/get/responses/default/description")
                        .asText())
                .isEqualTo("own");
    }

    @Test
    void operationIdsAreDifferent() {
        assertThat(merged.at("/paths/~1api~1v1~1applications/get/operationId").asText())
                .isEqualTo("list");
        assertThat(merged.at("/paths/~1api~1v1~1matches/get/operationId").asText())
                .isEqualTo("matching-list");
    }

    @Test
    void withoutAnyServiceItIsStillADocument() {
        assertThat(merge().path("paths").isEmpty()).isTrue();
        assertThat(references(merge()))
                .allSatisfy(reference -> assertThat(merge().at(reference)).isNotEmpty());
    }

    @Test
    void theDocumentsOfThisBuildMergeWithoutALooseReference() {
        var documents = ApiDescription.builtIn(ROUTES);
        var all = OpenApiMerger.merge(documents, ROUTES);

        assertThat(references(all))
                .allSatisfy(reference -> assertThat(all.at(reference).isMissingNode())
                        .as(reference)
                        .isFalse());
        for (var document : documents) {
            assertThat(document.content().path("paths").properties())
                    .filteredOn(path -> path.getKey().startsWith("/api/"))
                    .allSatisfy(path -> assertThat(ROUTES.resolve(path.getKey()))
                            .as(
                                    "%s offers %s, but the route table does not lead there",
                                    document.service(), path.getKey())
                            .hasValueSatisfying(
                                    route -> assertThat(route.service()).isEqualTo(document.service())));
        }
    }

    private static List<String> references(JsonNode document) {
        var pointers = new ArrayList<String>();
        document.findValues("$ref")
                .forEach(reference -> pointers.add(reference.asText().substring(1)));
        return pointers;
    }

    private static ObjectNode merge(String... documents) {
        var services = List.of("intake", "matching");
        var parsed = new ArrayList<ServiceDocument>();
        for (int at = 0; at < documents.length; at++) {
            try {
                parsed.add(new ServiceDocument(services.get(at), (ObjectNode)
                        JsonMapper.builder().build().readTree(documents[at])));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return OpenApiMerger.merge(parsed, ROUTES);
    }
}
