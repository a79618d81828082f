// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

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
    void theDescriptionIsComplete() throws IOException {
        ServedApi.read().requireComplete();
    }

    @Test
    void everyOperationHasAnExample() throws IOException {
        ServedApi.read().requireExamples();
    }
}
