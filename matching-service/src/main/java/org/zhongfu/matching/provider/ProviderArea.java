// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.persistence.Embeddable;
import org.zhongfu.platform.web.AreaScope;

/**
 * An area a provider works in.
 *
 * @param areaPrefix the code without its wildcards
 */
@Embeddable
record ProviderArea(String areaCode, String areaPrefix) {

    static ProviderArea of(String areaCode) {
        return new ProviderArea(areaCode, AreaScope.of(areaCode).prefix());
    }
}
