// SPDX-License-Identifier: Apache-2.0
/** Jobs and who works on them. */
@NullMarked
package org.zhongfu.matching.base;

import org.jspecify.annotations.NullMarked;
