package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {
  private final RecordElResolver resolver = new RecordElResolver();
  private final ELContext context = new Context();
  private final Row row = new Row("甲");

  private record Row(String name) {}

  @Test
  void a_component_reads_as_a_property() {
    assertThat(resolver.getValue(context, row, "name")).isEqualTo("甲");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void what_is_no_component_is_left_to_the_next_resolver() {
    assertThat(resolver.getValue(context, row, "late")).isNull();
    assertThat(resolver.getValue(context, "no record", "name")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_component_cannot_be_written() {
    assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, row, "name", "乙"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
