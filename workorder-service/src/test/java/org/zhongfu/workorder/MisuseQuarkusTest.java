// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.zhongfu.testkit.misuse.MisuseTest;

@QuarkusTest
class MisuseQuarkusTest extends MisuseTest {

    @Override
    protected Map<String, String> fieldsDemandedByARule() {
        return Map.of(
                "planSession place.longitude", "a point has latitude and longitude",
                "answerReferral evidence", "an acceptance is shown by evidence, another answer is not");
    }
}
