// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api/v1/persons",
                "http://localhost/api/v1/persons",
                "/api/v1/../q/health",
                "/api/v1/..",
                "/..",
                "/.",
                "/api/./v1/persons",
                "/api/v1/persons/.",
                "//api/v1/persons",
                "/api//v1/persons",
                "/api/v1/persons//",
                "/api/v1/persons;a=b",
                "/api/v1/..;/q/health",
                "/api/v1/persons%3Ba=b",
                "/api/v1%2Fpersons",
                "/api/v1%2fpersons",
                "/api/v1/%2e%2e/q/health",
                "/api/v1/%2E%2e/q/health",
                "/api/v1/.%2e/q/health",
                "/api/v1/%2e/persons",
                "/api/v1/a%2eb",
                "/api/v1/%252e%252e/q",
                "/api/v1/persons%25",
                "/api/v1\\persons",
                "/api/v1%5Cpersons",
                "/api/v1%5c..%5cq",
                "/api/v1/persons%00",
                "/api/v1/persons\u0000",
                "/api/v1/persons?x=%00",
                "/api/v1/persons%0d%0aX-Internal-User:1",
                "/api/v1/persons%7F",
                "/api/v1/persons?x=a\rb",
                "/api/v1/persons %20",
                "/api/v1/persons\t",
                "/api/v1/persons#a",
                "/api/v1/persons?x=#a",
                "/api/v1/persons%3Fx",
                "/api/v1/persons%23x",
                "/api/v1/%70ersons",
                "/api/v1/\u4e2d\u6587",
                "/api/v1/persons?name=\u4e2d",
                "/api/v1/persons?name=\u00e9",
                "/api/v1/%C0%AFpersons",
                "/api/v1/%E4%B8",
                "/api/v1/%ED%A0%80",
                "/api/v1/persons?name=%FF",
                "/api/v1/persons%",
                "/api/v1/persons%4",
                "/api/v1/persons%zz",
                "/api/v1/persons%\uff11\uff12",
                "/api/v1/persons?x=%4",
                "/api/v1/persons?x=%",
                "/api/v1/persons?x=\\",
                "/api/v1/persons?x=<script>",
                "/api/v1/persons{}",
                "/api/v1/persons|x",
                "/api/v1/persons\u00adx",
            })
    void anAmbiguousTargetIsRefused(String raw) {
        assertThat(RequestTarget.parse(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/persons",
                "/api/v1/persons/",
                "/api/v1/persons/018f3c1e-0000-7000-8000-000000000001/file",
                "/api/v1/instruments/SELF_CARE.6/versions/1",
                "/api/v1/a..b/..c/d..",
                "/api/v1/~a_b-c.d/e:f@g!h$i&j'k(l)m*n+o,p=q",
                "/api/v1/%E4%B8%AD%20x",
                "/api/v1/persons?limit=50&cursor=eyJhIjoxfQ==",
                "/api/v1/persons?name=%E4%B8%AD%2F%2e%2E&x=../..//;",
                "/api/v1/persons?",
                "/api/v1/indicators?from=2024-10-01T00:00:00%2B08:00&group[]=a",
            })
    void aPlainTargetPasses(String raw) {
        var target = RequestTarget.parse(raw);

        assertThat(target).isPresent();
        assertThat(target.get().path()).isEqualTo(raw.split("\\?", 2)[0]);
    }

    @Test
    void everyAcceptedTargetHasOneReadingOnly() {
        var pieces = new String[] {
            "/",
            "a",
            "b",
            ".",
            "..",
            "%",
            "%2e",
            "%2F",
            "%5c",
            "%41",
            "%E4%B8%AD",
            "%C0%AF",
            ";",
            "\\",
            "?",
            "=",
            "v1",
            "\u0000",
            "\u4e2d",
            "%00",
            "%25",
            "2",
            "e",
            " "
        };
        var random = new Random(20241001);
        int passed = 0;
        for (int round = 0; round < 200_000; round++) {
            var raw = new StringBuilder("/");
            for (int piece = random.nextInt(8); piece > 0; piece--) {
                raw.append(pieces[random.nextInt(pieces.length)]);
            }
            var target = RequestTarget.parse(raw.toString());
            if (target.isEmpty()) {
                continue;
            }
            passed++;
            var path = target.get().path();
            var decoded = URI.create(path).getPath();
            // decoding changes no structure, and neither does a reader that normalises
            assertThat(decoded.split("/", -1)).as(raw.toString()).hasSameSizeAs(path.split("/", -1));
            assertThat(URI.create(path).normalize().getRawPath()).isEqualTo(path);
            assertThat(decoded).doesNotContain("\u0000", "\\", ";", "%", "\uFFFD");
        }
        assertThat(passed).isGreaterThan(1_000);
    }
}
