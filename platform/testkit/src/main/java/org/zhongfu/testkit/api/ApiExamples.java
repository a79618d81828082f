// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Each request and each successful answer has an example, and each example conforms to the description. */
public final class ApiExamples {

    private static final String JSON = "application/json";

    private ApiExamples() {}

    /** All findings, each with the place. */
    public static List<String> check(ApiDocument document) {
        List<String> findings = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            JsonNode body = document.resolve(operation.node().path("requestBody"))
                    .path("content")
                    .path(JSON);
            if (!body.isMissingNode()) {
                check(document, operation + " request", body, findings);
            }
            for (var entry : operation.node().path("responses").properties()) {
                if (entry.getKey().startsWith("2")) {
                    document.resolve(entry.getValue())
                            .path("content")
                            .forEach(media -> check(document, operation + " -> " + entry.getKey(), media, findings));
                }
            }
        }
        return findings;
    }

    private static void check(ApiDocument document, String place, JsonNode media, List<String> findings) {
        if (!media.has("example")) {
            findings.add(place + " has no example");
            return;
        }
        document.schemas()
                .differences(media.path("schema"), media.path("example"))
                .forEach(difference -> findings.add(place + " has a wrong example: " + difference));
    }
}
