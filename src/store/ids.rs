//! Typed row ids in SQL.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};

use crate::care::{AgendaId, AppointmentId, CourseId, PhotoId, ProductId, QuestionId, TreatmentId};

macro_rules! kept {
    ($($id:ident)*) => {$(
        impl ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )*};
}

kept! { AgendaId AppointmentId CourseId PhotoId ProductId QuestionId TreatmentId }
