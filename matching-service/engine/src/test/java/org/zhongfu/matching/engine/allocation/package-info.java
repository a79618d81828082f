// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.zhongfu.matching.engine.allocation;

import org.jspecify.annotations.NullMarked;
