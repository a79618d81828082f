// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/** The committed API description of the service under test. */
final class CommittedDescription {

    private CommittedDescription() {}

    static List<ApiOperation> operations() {
        try {
            return ApiDocument.parse(Files.readString(Path.of("openapi", "openapi.json")))
                    .operations();
        } catch (IOException e) {
            throw new AssertionError("the committed API description cannot be read", e);
        }
    }
}
