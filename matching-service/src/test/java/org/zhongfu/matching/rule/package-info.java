// SPDX-License-Identifier: Apache-2.0
/** What rules say. */
@NullMarked
package org.zhongfu.matching.rule;

import org.jspecify.annotations.NullMarked;
