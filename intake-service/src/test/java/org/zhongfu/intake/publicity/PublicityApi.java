// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import java.util.HashMap;
import java.util.Map;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** Requests about events of policy publicity. */
public final class PublicityApi {

    private PublicityApi() {}

    /** A lecture that was held today. */
    public static Map<String, Object> body(String areaCode) {
        Map<String, Object> body = new HashMap<>();
        body.put("event", content(areaCode));
        return body;
    }

    static Map<String, Object> content(String areaCode) {
        Map<String, Object> content = new HashMap<>();
        content.put("areaCode", areaCode);
        content.put("form", "LECTURE");
        content.put("heldOn", Zones.dayOf(TestClock.now()).toString());
        content.put("place", "社区活动室");
        content.put("topic", "服务类社会救助政策");
        content.put("reach", 60);
        content.put("evidence", "签到表存档");
        return content;
    }

    /** Records a lecture that was held today, and returns its id. */
    public static String held(String areaCode) {
        return RestApi.created(IntakeApi.OFFICER, "/api/v1/publicity-events", body(areaCode));
    }
}
