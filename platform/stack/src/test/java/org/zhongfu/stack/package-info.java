// SPDX-License-Identifier: Apache-2.0
/** Tests on real processes. */
@org.jspecify.annotations.NullMarked
package org.zhongfu.stack;
