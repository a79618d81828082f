// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ServedApi;

@QuarkusTest
class OpenApiQuarkusTest {

    @Test
    void theCommittedDescriptionIsTheOneServed() throws IOException {
        ServedApi.read().requireCommitted();
    }

    @Test
    void theDescriptionIsComplete() {
        ServedApi.read().requireComplete();
    }

    @Test
    void everyOperationHasAnExample() {
        ServedApi.read().requireExamples();
    }
}
