// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.zhongfu.testkit.creation.CreationTest;

@QuarkusTest
class CreationQuarkusTest extends CreationTest {

    @Override
    protected Stream<TestRecords> kinds() {
        return Stream.of(TestRecords.values());
    }
}
