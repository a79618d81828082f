// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.bad;

import org.zhongfu.contracts.bad.BusinessWord;

/** Knows a business event. */
public record KnowsBusinessWord(BusinessWord word) {}
