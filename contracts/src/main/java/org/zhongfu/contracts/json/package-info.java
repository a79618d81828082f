// SPDX-License-Identifier: Apache-2.0
/** The JSON form of the contracts; the only package that needs Jackson. */
@NullMarked
package org.zhongfu.contracts.json;

import org.jspecify.annotations.NullMarked;
