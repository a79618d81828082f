// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Sends the requests of docs/guides/sessions.md in their order. */
@QuarkusTest
class SessionsGuideQuarkusTest {

    private static final Pattern REQUEST =
            Pattern.compile("```http\\s+POST (\\S+)\\s+```\\s+```json\\s+(.*?)```", Pattern.DOTALL);

    private final Map<String, String> values = new HashMap<>();

    @Inject
    TestEvents events;

    @Test
    void theRequestsOfTheGuideAreAnswered() throws IOException {
        List<String[]> requests = requests();
        WorkerChanged worker = TestSession.newWorker(events);
        TestOrder first = TestSession.order(events, worker, 1);
        TestOrder second = TestSession.order(events, worker, 1);
        values.putAll(Map.of(
                "from", TestOrder.at(0).toString(),
                "to", TestOrder.at(2).toString(),
                "before", TestOrder.at(-1).toString(),
                "workerId", worker.workerId().toString(),
                "workOrderId", first.id(),
                "otherWorkOrderId", second.id()));
        TestTokens coordinator = first.coordinator();
        assertThat(requests).hasSize(5);

        values.put("sessionId", created(coordinator, requests.get(0), "PLANNED"));
        values.put("enrolmentId", created(coordinator, requests.get(1), "ENROLLED"));
        values.put("promotedEnrolmentId", created(coordinator, requests.get(2), "WAITING"));
        send(coordinator, requests.get(3), 1).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        send(first.self(), requests.get(4), 1)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("attended", equalTo(1));
    }

    private String created(TestTokens caller, String[] request, String status) {
        return RestApi.create(caller, filled(request[0]), filled(request[1]))
                .then()
                .statusCode(201)
                .body("status", equalTo(status))
                .extract()
                .path("id");
    }

    private Response send(TestTokens caller, String[] request, long version) {
        return RestApi.transition(caller, filled(request[0]), version, filled(request[1]));
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static List<String[]> requests() throws IOException {
        String guide = Files.readString(ProjectRoot.find().resolve("docs/guides/sessions.md"));
        List<String[]> found = new ArrayList<>();
        Matcher matcher = REQUEST.matcher(guide);
        while (matcher.find()) {
            found.add(new String[] {matcher.group(1), matcher.group(2)});
        }
        return found;
    }
}
