// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhongfu.testkit.api.Exchange;

/** What is wrong with an answer that should be a refusal. */
final class Refusal {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INTERNALS = Pattern.compile(
            "\\b[A-Z]\\w*Exception\\b|org\\.zhongfu|\\bjava\\.|jakarta\\.|[Hh]ibernate|[Jj]ackson|SQLSTATE");

    private Refusal() {}

    /** Findings about an answer: another status, no problem document, or names of the implementation. */
    static List<String> findings(String request, Exchange.Answer answer, Set<Integer> expected) {
        List<String> findings = new ArrayList<>();
        String body = answer.body();
        String shown = request + ": " + answer.status() + " " + body.substring(0, Math.min(body.length(), 300));
        if (!expected.contains(answer.status())) {
            findings.add(shown + " (expected " + expected + ")");
        }
        if (answer.status() >= 400 && !isProblem(answer, body)) {
            findings.add(shown + " (no problem document)");
        }
        if (INTERNALS.matcher(body).find()) {
            findings.add(shown + " (names of the implementation)");
        }
        return findings;
    }

    /** True for a refusal of which a violation names the field. */
    static boolean names(Exchange.Answer answer, String field) {
        if (answer.status() < 400) {
            return false;
        }
        try {
            for (JsonNode violation : JSON.readTree(answer.body()).path("violations")) {
                if (violation.path("field").asText().equals(field)) {
                    return true;
                }
            }
            return false;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean isProblem(Exchange.Answer answer, String body) {
        String type = answer.header("Content-Type");
        if (type == null || !type.startsWith("application/problem+json")) {
            return false;
        }
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.path("status").asInt() == answer.status()
                    && !problem.path("type").asText().isBlank()
                    && !problem.path("title").asText().isBlank();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
