// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    Path dir;

    @Test
    void theRunFileIsReadAsWritten() throws Exception {
        var file = dir.resolve("run.properties");
        var self = RunFile.ProcessIdentity.of(ProcessHandle.current());
        var note = new RunFile(self, new RunFile.ProcessIdentity(7, 8), "http://localhost:8080");

        note.write(file);

        assertThat(RunFile.read(file)).contains(note);
        assertThat(self.alive()).contains(ProcessHandle.current());
    }

    @Test
    void anotherProcessWithTheSameIdIsNotTheLauncher() {
        var self = RunFile.ProcessIdentity.of(ProcessHandle.current());

        assertThat(new RunFile.ProcessIdentity(self.pid(), self.startedAt() - 1_000).alive())
                .isEmpty();
    }

    @Test
    void anIncompleteRunFileIsIgnored() throws Exception {
        var file = dir.resolve("run.properties");
        assertThat(RunFile.read(file)).isEmpty();

        Files.writeString(file, "launcher.pid=12\nlaunch");

        assertThat(RunFile.read(file)).isEmpty();
    }
}
