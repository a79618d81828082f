// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The guide of assessments is true: its requests, sent in order, have the answers it shows. */
@QuarkusTest
class AssessmentsGuideQuarkusTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REQUEST = Pattern.compile(
            "Role: `([a-z-]+)`(?: as `([a-z]+)`)?(?:; the id of the answer is `\\{(\\w+)}`)?\\n\\n"
                    + "```http\\n(GET|POST) ([^\\n]+)\\n(?:If-Match: ([^\\n]+)\\n)?(?:\\n(.*?)\\n)?```\\n\\n"
                    + "```json\\n(.*?)\\n```",
            Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> ids = new HashMap<>();

    @Test
    void theRequestsHaveTheAnswersThatAreShown() throws IOException {
        ids.put("older", IntakeApi.registerPerson("19420307"));
        ids.put("child", IntakeApi.registerPerson("20180307"));
        String guide = Files.readString(ProjectRoot.find().resolve("docs/guides/assessments.md"));
        List<Matcher> requests = matches(guide);
        assertThat(requests).hasSize(count(guide, "```http"));

        for (Matcher request : requests) {
            Response answer = send(request);

            String address = request.group(4) + " " + request.group(5);
            assertThat(answer.statusCode())
                    .as("%s: %s", address, answer.asString())
                    .isBetween(200, 201);
            JsonNode body = JSON.readTree(answer.asString());
            requireShown(address, JSON.readTree(filled(request.group(8))), body);
            if (request.group(3) != null) {
                ids.put(request.group(3), body.path("id").asText());
            }
        }
    }

    private Response send(Matcher request) {
        TestTokens caller = TestTokens.as(request.group(1)).area("652301");
        RequestSpecification prepared =
                RestApi.as(request.group(2) == null ? caller : caller.sub("guide " + request.group(2)));
        if (request.group(6) != null) {
            prepared.header("If-Match", request.group(6));
        }
        if (request.group(7) != null) {
            prepared.body(filled(request.group(7)));
        }
        return request.group(4).equals("GET")
                ? prepared.get(filled(request.group(5)))
                : prepared.post(filled(request.group(5)));
    }

    private String filled(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(ids.getOrDefault(found.group(1), found.group())));
    }

    /** Values with dots at the end are shortened; of a list the first entry is shown. */
    private static void requireShown(String address, JsonNode shown, JsonNode answer) {
        if (shown.isObject()) {
            shown.properties().forEach(property -> {
                assertThat(answer.has(property.getKey()) || property.getValue().isNull())
                        .as("%s: %s of %s", address, property.getKey(), answer)
                        .isTrue();
                requireShown(address, property.getValue(), answer.path(property.getKey()));
            });
        } else if (shown.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                requireShown(address, shown.get(i), answer.path(i));
            }
        } else if (!shown.isNull() && !shown.asText().endsWith("...")) {
            assertThat(answer).as("%s", address).isEqualTo(shown);
        }
    }

    private static List<Matcher> matches(String guide) {
        Matcher matcher = REQUEST.matcher(guide);
        List<Matcher> all = new ArrayList<>();
        int at = 0;
        while (matcher.find(at)) {
            Matcher one = REQUEST.matcher(guide);
            one.find(at);
            all.add(one);
            at = matcher.end();
        }
        return all;
    }

    private static int count(String text, String wanted) {
        return text.split(Pattern.quote(wanted), -1).length - 1;
    }
}
