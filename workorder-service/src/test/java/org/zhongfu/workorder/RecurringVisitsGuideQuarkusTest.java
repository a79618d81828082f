// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.workorder.escort.EscortApi;
import org.zhongfu.workorder.visit.PlannedDays;

/** The requests of the guide of recurring visits are answered, one after the other. */
@QuarkusTest
@StoppedClock
class RecurringVisitsGuideQuarkusTest {

    private static final Pattern REQUEST =
            Pattern.compile("`POST (/api/v1/[^`]+)`\\s+```json\\s(.*?)```", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\{day\\+(\\d+)}");
    private static final Pattern TIME = Pattern.compile("\\{time\\+(\\d+) (\\d\\d:\\d\\d)}");

    @Inject
    TestEvents events;

    private final Map<String, String> ids = new HashMap<>();

    @Test
    void theRequestsOfTheGuideAreAnswered() throws IOException {
        TestOrder work = TestOrder.accepted(events, 100);
        TestOrder escort = EscortApi.accepted(events, 1);
        ids.put("{id}", work.id());
        ids.put("{visit}", PlannedDays.plan(escort, 3, 10));
        List<String> answers = new ArrayList<>();

        for (MatchResult request : requests()) {
            Response answer = send(request.group(1).contains("{visit}") ? escort : work, request);
            answers.add(request.group(1) + " " + answer.statusCode() / 100);
            remember(request.group(1), answer);
        }

        assertThat(answers).hasSize(8).allMatch(answer -> answer.endsWith(" 2"));
    }

    private static List<MatchResult> requests() throws IOException {
        String guide = Files.readString(ProjectRoot.find().resolve("docs/guides/recurring-visits.md"));
        return REQUEST.matcher(guide).results().toList();
    }

    private Response send(TestOrder work, MatchResult request) {
        String path = request.group(1);
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        String record = path.startsWith("/api/v1/work-orders")
                ? "/api/v1/work-orders/" + work.id()
                : path.replaceFirst("^(/api/v1/[^/]+/[^/]+)/.*", "$1");
        return RestApi.as(work.coordinator())
                .header("If-Match", RestApi.get(work.coordinator(), record).header("ETag"))
                .body(withTimes(request.group(2)))
                .post(path);
    }

    private void remember(String path, Response answer) {
        if (path.endsWith("/visit-patterns")) {
            ids.put("{pattern}", answer.path("id"));
        } else if (path.endsWith("/pauses")) {
            ids.put("{pause}", answer.path("id"));
        }
    }

    private static String withTimes(String body) {
        String dated = DAY.matcher(body).replaceAll(day -> PlannedDays.day(Integer.parseInt(day.group(1)))
                .toString());
        return TIME.matcher(dated).replaceAll(time -> PlannedDays.day(Integer.parseInt(time.group(1)))
                .atTime(LocalTime.parse(time.group(2)))
                .atZone(Zones.CIVIL)
                .toInstant()
                .toString());
    }
}
