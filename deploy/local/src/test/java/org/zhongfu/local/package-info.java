// SPDX-License-Identifier: Apache-2.0
/** Tests of the launcher. */
@org.jspecify.annotations.NullMarked
package org.zhongfu.local;
