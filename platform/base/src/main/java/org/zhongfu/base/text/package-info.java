// SPDX-License-Identifier: Apache-2.0
/** Texts that callers write freely. */
@NullMarked
package org.zhongfu.base.text;

import org.jspecify.annotations.NullMarked;
