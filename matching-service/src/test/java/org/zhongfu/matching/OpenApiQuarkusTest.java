// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ServedApi;

/** The committed description is the one this build serves; the gateway merges the committed ones. */
@QuarkusTest
class OpenApiQuarkusTest {

    @Test
    void theCommittedDescriptionIsTheServedOne() throws IOException {
        ServedApi.read().mustBeCommitted();
    }

    @Test
    void theDescriptionIsComplete() {
        ServedApi.read().requireComplete();
    }

    @Test
    void everyOperationHasExamples() {
        ServedApi.read().requireExamples();
    }
}
