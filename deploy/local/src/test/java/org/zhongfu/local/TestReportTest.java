// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.stack.Jvm;
import org.zhongfu.stack.ProjectRoot;

class TestReportTest {

    @TempDir
    Path dir;

    private void report(String place, String name, String content) throws IOException {
        var folder = Files.createDirectories(dir.resolve(place));
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void allReportsAreSummed() throws IOException {
        report(
                "intake/target/surefire-reports",
                "TEST-a.xml",
                "<testsuite tests='10' errors='1' skipped='2' failures='3'><testcase/></testsuite>");
        report(
                "platform/web/target/failsafe-reports",
                "TEST-b.xml",
                "<testsuite tests='5' errors='0' skipped='0' failures='0'/>");
        report("platform/web/target/failsafe-reports", "failsafe-summary.xml", "<failsafe-summary/>");
        report("platform/web/src", "TEST-c.xml", "<testsuite tests='99' errors='0' skipped='0' failures='0'/>");

        assertThat(TestReport.below(dir).line()).isEqualTo("9 passed, 4 failed, 2 skipped");
    }

    @Test
    void anIncompleteReportIsAFailure() throws IOException {
        report("a/target/surefire-reports", "TEST-a.xml", "");

        assertThat(TestReport.below(dir).failed()).isEqualTo(1);
    }

    @Test
    void itRunsFromItsSourceAloneAndFailsWhenNothingRan() throws Exception {
        var source = ProjectRoot.find().resolve("deploy/local/src/main/java/org/zhongfu/local/TestReport.java");
        var process = new ProcessBuilder(Jvm.paths().resolve("bin/java").toString(), source.toString(), dir.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("0 passed, 0 failed, 0 skipped");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }
}
