// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.List;
import org.zhongfu.platform.web.AreaScope;

/**
 * Where a contract serves: in its area, as far as its provider works there.
 *
 * @param areaPrefix prefix of the codes in the area of the contract
 * @param providerPrefixes prefixes of the codes in the areas of the provider
 */
public record ServedArea(String areaPrefix, List<String> providerPrefixes) {

    /**
     * The condition of {@link #serves} in SQL, about a contract {@code c} and a row {@code n} with an area.
     */
    public static final String SERVES =
            "n.area_code like c.area_prefix || '%' and exists (select 1 from provider_area a"
                    + " where a.provider_id = c.provider_id and n.area_code like a.area_prefix || '%')";

    /** The column of the prefixes of the provider of a contract {@code c}, in SQL. */
    static final String PREFIXES_OF_PROVIDER = "array(select a.area_prefix from provider_area a"
            + " where a.provider_id = c.provider_id order by a.area_prefix) as provider_prefixes";

    public ServedArea {
        providerPrefixes = List.copyOf(providerPrefixes);
    }

    /** True when the area lies in that of the contract and in one of the provider. */
    public boolean serves(String areaCode) {
        return isInContract(areaCode) && isWithProvider(areaCode);
    }

    /** The prefixes of the codes that are served; none when the provider works nowhere in the area of the contract. */
    public List<String> prefixes() {
        return providerPrefixes.stream()
                .filter(own -> own.startsWith(areaPrefix) || areaPrefix.startsWith(own))
                .map(own -> own.startsWith(areaPrefix) ? own : areaPrefix)
                .distinct()
                .toList();
    }

    /** The same provider with another area of the contract. */
    ServedArea in(String areaCode) {
        return new ServedArea(AreaScope.of(areaCode).prefix(), providerPrefixes);
    }

    boolean isInContract(String areaCode) {
        return areaCode.startsWith(areaPrefix);
    }

    /** True when the area lies in one of the provider. */
    public boolean isWithProvider(String areaCode) {
        return providerPrefixes.stream().anyMatch(areaCode::startsWith);
    }
}
