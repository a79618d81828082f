// SPDX-License-Identifier: Apache-2.0
/** Providers and the areas they work in. */
@NullMarked
package org.zhongfu.matching.provider;

import org.jspecify.annotations.NullMarked;
