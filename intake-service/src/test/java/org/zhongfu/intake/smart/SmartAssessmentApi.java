// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import java.util.Map;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Calls the API of smart assessments. */
public final class SmartAssessmentApi {

    private SmartAssessmentApi() {}

    /** Makes a smart assessment of the person and returns its id. */
    public static String made(TestTokens caller, String person) {
        return RestApi.created(caller, "/api/v1/persons/" + person + "/smart-assessments", Map.of());
    }
}
