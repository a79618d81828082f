// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.ServiceChangeApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** The requests of the guide are sent as they are printed, from today on and with a code of their own. */
@QuarkusTest
class ServiceListGuideQuarkusTest {

    @ParameterizedTest
    @MethodSource("readings")
    void aRequestThatReadsIsAnswered(String path) {
        RestApi.as(MatchingApi.OFFICER).get(path).then().statusCode(200);
    }

    static Stream<String> readings() throws IOException {
        return block("http").lines().map(line -> line.substring("GET ".length()));
    }

    @Test
    void theChangeIsProposedPreviewedAndApproved() throws IOException {
        String code = ServiceChangeApi.newCode();
        String id = RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .body(block("json")
                        .replace("BATHING_AID", code)
                        .replace("2027-01-01", Zones.dayOf(TestClock.now()).toString()))
                .post("/api/v1/service-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .get("/api/v1/service-changes/{id}/preview", id)
                .then()
                .statusCode(200)
                .body("services", hasSize(1));

        RestApi.done(ServiceChangeApi.decide(ServiceChangeApi.SECOND_OFFICER, id, "approval"));

        RestApi.anonymous()
                .get("/api/v1/service-items/{code}/guide", code)
                .then()
                .statusCode(200)
                .body("steps", hasSize(2))
                .body("version", equalTo(1));
    }

    private static String block(String language) throws IOException {
        String guide = Files.readString(ProjectRoot.find().resolve("docs/guides/service-list.md"));
        String opening = "```" + language + "\n";
        int start = guide.indexOf(opening) + opening.length();
        return guide.substring(start, guide.indexOf("\n```", start));
    }
}
