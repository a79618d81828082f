// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    Path dir;

    private static String permissions(Path folder) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    @Test
    void aNewFolderIsForItsOwner() throws Exception {
        OwnerOnly.folder(dir.resolve("a/b"));

        assertThat(permissions(dir.resolve("a/b"))).isEqualTo("rwx------");
    }

    @Test
    void anExistingFolderIsClosedToOthers() throws Exception {
        var open = Files.createDirectory(dir.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        OwnerOnly.folder(open);

        assertThat(permissions(open)).isEqualTo("rwx------");
    }
}
