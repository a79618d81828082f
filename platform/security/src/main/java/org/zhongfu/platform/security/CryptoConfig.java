// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Keys of the field encryption. There are no defaults: a service without keys does not start. */
@ConfigMapping(prefix = "zhongfu.crypto")
public interface CryptoConfig {

    /** Id of the key that encrypts from now on. */
    String activeKey();

    /** All keys by id, 32 bytes in base64 each; old ones remain for reading. */
    Map<String, String> keys();

    /** Key of the blind index, 32 bytes in base64. A change requires that all indexes are computed again. */
    String blindIndexKey();
}
