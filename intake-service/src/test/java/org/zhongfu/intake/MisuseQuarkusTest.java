// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.zhongfu.testkit.misuse.MisuseTest;

@QuarkusTest
class MisuseQuarkusTest extends MisuseTest {

    @Override
    protected Map<String, String> fieldsDemandedByARule() {
        return Map.of(
                "registerPerson idNumber", "a document has a number; without one the document type is NOT_YET_KNOWN",
                "addRepresentative representativeId", "either the file of the representative or their name is sent");
    }
}
