// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.function.Supplier;
import org.zhongfu.testkit.api.Exchange;

/**
 * A request that must be refused.
 *
 * @param name operation and what is wrong with the request
 * @param call sends it
 */
record MisuseRequest(String name, Supplier<Exchange.Answer> call) {

    Exchange.Answer send() {
        return call.get();
    }
}
