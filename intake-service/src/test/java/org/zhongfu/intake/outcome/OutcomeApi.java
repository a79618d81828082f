// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** Requests about outcomes of persons. */
public final class OutcomeApi {

    private OutcomeApi() {}

    /** An employment that began so many days ago. */
    public static Map<String, Object> employment(String person, int daysAgo) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("kind", "EMPLOYMENT");
        body.put("startedOn", today().minusDays(daysAgo).toString());
        body.put("employerKind", "COMPANY");
        body.put("evidence", "劳动合同已核对");
        return body;
    }

    /** A person who became a volunteer so many days ago. */
    public static Map<String, Object> volunteering(String person, int daysAgo) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("kind", "VOLUNTEERING");
        body.put("startedOn", today().minusDays(daysAgo).toString());
        body.put("groupId", UUID.randomUUID().toString());
        body.put("consentOn", today().minusDays(daysAgo).toString());
        body.put("evidence", "志愿者登记表");
        return body;
    }

    /** Records an employment that began so many days ago, and returns its id. */
    public static String employed(String person, int daysAgo) {
        return RestApi.created(IntakeApi.OFFICER, "/api/v1/outcomes", employment(person, daysAgo));
    }

    static LocalDate today() {
        return Zones.dayOf(TestClock.now());
    }
}
