// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.catalog;

/**
 * A service of a version of the service list, as other services know it.
 *
 * @param code code of the service; built in, or added by a bureau
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 */
public record ListedService(String code, String nameZh, String nameEn) {}
