// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import java.util.Map;
import org.zhongfu.testkit.history.RecordSweepTest;

class RecordsTest extends RecordSweepTest {

    RecordsTest() {
        super("org.zhongfu.evaluation");
    }

    @Override
    protected Map<String, String> withoutHistory() {
        return Map.of();
    }

    @Override
    protected Map<String, String> changesNotKept() {
        return Map.of();
    }
}
